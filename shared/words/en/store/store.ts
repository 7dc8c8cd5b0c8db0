import { backups } from './backups'
import { history } from './history'
import { keeping } from './keeping'
import { opening } from './opening'
import { saving } from './saving'

/** What the store says of a project that it opens, writes and keeps. */
export const store = { backups, history, keeping, opening, saving }
