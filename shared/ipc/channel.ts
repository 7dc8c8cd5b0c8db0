/** The channels between renderer and main: calls go up, events and answers come down, one after the other. */
export const CALL_CHANNEL = 'plumbline:call'
export const EVENT_CHANNEL = 'plumbline:event'
export const ANSWER_CHANNEL = 'plumbline:answer'

/** The call that the preload makes on behalf of a drop, with paths that only it can know; and the one that main makes itself for such a path. */
export const DROP_CALLS = { articles: 'importDropped', package: 'openDropped' } as const
