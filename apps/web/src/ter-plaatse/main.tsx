import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@navolgbaar/ui/stijl.css';
import './ter-plaatse.css';
import { Kast } from './kast';
import { Toepassing } from './toepassing';

const plaats = document.getElementById('ter-plaatse');
if (!plaats) throw new Error('De pagina mist haar plaats voor Ter plaatse.');
createRoot(plaats).render(
  <StrictMode>
    <Toepassing kast={new Kast()} />
  </StrictMode>,
);
