import { Alert } from 'antd'
import { useProblemText } from '../api/useProblemText'

/** Why an act was not taken, said where it was tried and to those who do not see it. */
export function ActProblem({ error }: { error: unknown }) {
  const problemText = useProblemText()
  return (
    <div aria-live="assertive">
      {error !== null && error !== undefined && (
        <Alert className="order-problem" type="warning" showIcon title={problemText(error)} />
      )}
    </div>
  )
}
