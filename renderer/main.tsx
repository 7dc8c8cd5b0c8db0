import './styles/fonts.css'
import '../shared/signs/signs.css'
import './styles/base.css'
import './styles/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { localeOfProcess } from '../shared/words/locale-of-process'
import { App } from './app'
import { lookAtKeyboard } from './commands/key-labels'

const root = document.querySelector('#root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={localeOfProcess()}>
        <App />
      </I18nProvider>
    </StrictMode>,
  )

// Labels name keys as this keyboard writes them; another one may have been chosen while another program was in front.
void lookAtKeyboard()
window.addEventListener('focus', () => void lookAtKeyboard())
