import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { FaultBoundary } from './FaultBoundary.tsx'
import { wasOpenedAgain } from './open-again.ts'
import { createClient } from './api/client.ts'
import { toast } from './ui/toast.ts'
import { ClientProvider } from './api/use-client.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')

const client = createClient(window.attest)

createRoot(root).render(
  <StrictMode>
    <ClientProvider client={client}>
      <FaultBoundary client={client}>
        <App />
      </FaultBoundary>
    </ClientProvider>
  </StrictMode>,
)

if (wasOpenedAgain())
  toast({ message: 'The window failed and was opened again. Everything that was shown as saved is here.' })
