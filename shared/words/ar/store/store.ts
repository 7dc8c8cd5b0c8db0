import type { store as en } from '../../en/store/store'
import type { Worded } from '../../worded'
import { backups } from './backups'
import { history } from './history'
import { keeping } from './keeping'
import { opening } from './opening'
import { saving } from './saving'

export const store: Worded<typeof en> = { backups, history, keeping, opening, saving }
