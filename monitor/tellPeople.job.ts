import { type SendMessagesDeps, sendMessages } from '../usecases/notification/sendMessages'
import { type TellPeopleDeps, tellPeople } from '../usecases/notification/tellPeople'
import { defineJob } from './support/defineJob'

/** Notices into inboxes, and out by mail and text message. A gateway that hangs ends with its own time limit. */
export const tellPeopleJob = defineJob({
  name: 'tell-people',
  everySeconds: 10,
  lockLifetimeMs: 60_000,
  async run(deps: TellPeopleDeps & SendMessagesDeps) {
    const told = await tellPeople(deps)
    return { ...told, ...(await sendMessages(deps)) }
  },
})
