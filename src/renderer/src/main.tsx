import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createClient } from './api/client.ts'
import { toast } from './ui/toast.ts'
import { ClientProvider } from './api/use-client.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')

createRoot(root).render(
  <StrictMode>
    <ClientProvider client={createClient(window.attest)}>
      <App />
    </ClientProvider>
  </StrictMode>,
)

// The main process opens the page anew when the process behind it has ended by a fault.
if (location.search === '?after=fault')
  toast({ message: 'The window failed and was opened again. Everything that was shown as saved is here.' })
