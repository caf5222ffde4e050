import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Publication } from '../../contract/publications'
import { ActProblem } from '../../shared/acts/ActProblem'
import { useSession } from '../../shared/api/hooks'
import { mayDo } from '../../shared/mayDo'
import { TryLink } from './TryLink'
import { useDecide } from './queries'

/** 审定 by a second person, 撤回 by anybody who drafts; whose turn it is, where nothing can be done. */
export function PublicationActs({ one }: { one: Publication }) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const account = useSession().data?.account
  const approve = useDecide('approval', one)
  const withdraw = useDecide('withdrawal', one)
  if (one.state !== 'draft') {
    return (
      <>
        <p className="pub-hint">{t(`publications.turn.${one.state}`)}</p>
        {one.state === 'approved' && <TryLink one={one} />}
      </>
    )
  }
  if (!mayDo(account?.role, 'publication.approve')) return <p>{t('publications.turn.reader')}</p>
  const isOwn = account?.id === one.draftedBy.accountId
  const ask = (what: 'approve' | 'withdraw', act: typeof approve) =>
    void modal.confirm({
      title: t(`publications.${what}.ask`),
      content: t(
        what === 'approve' && one.body.kind === 'ladder'
          ? 'publications.approve.askTextLadder'
          : `publications.${what}.askText`,
      ),
      okText: t(`publications.${what}.do`),
      cancelText: t('action.back'),
      okButtonProps: what === 'withdraw' ? { danger: true } : {},
      onOk: () =>
        act.mutateAsync({}).then(
          () => void message.success(t(`publications.${what}.done`)),
          () => undefined, // said below
        ),
    })
  return (
    <>
      <p className="pub-hint">
        {t(one.trial === null ? 'publications.turn.trying' : `publications.turn.${isOwn ? 'own' : 'second'}`)}
      </p>
      <ActProblem error={approve.error ?? withdraw.error} />
      <div className="pub-buttons">
        <Button
          type={isOwn ? 'default' : 'primary'}
          disabled={one.trial === null}
          loading={approve.isPending}
          onClick={() => ask('approve', approve)}
        >
          {t('publications.approve.do')}
        </Button>
        <Button loading={withdraw.isPending} onClick={() => ask('withdraw', withdraw)}>
          {t('publications.withdraw.do')}
        </Button>
      </div>
      <TryLink one={one} />
    </>
  )
}
