import { Alert } from 'antd'
import { useProblemText } from '../api/useProblemText'
import './acts.css'

/** Why an act was not taken, said where it was tried and to those who do not see it. */
export function ActProblem({ error }: { error: unknown }) {
  const problemText = useProblemText()
  return (
    <div aria-live="assertive">
      {error !== null && error !== undefined && (
        <Alert className="act-problem" type="warning" showIcon title={problemText(error)} />
      )}
    </div>
  )
}
