import './app/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { followLook } from './app/look';
import { queryClient } from './app/query-client';
import { beginToAsk, fetchParts } from './app/router';
import { sessionQuery } from './api/session';
import './app/i18n';

followLook();
// Who is here and what they want to see are asked for together.
beginToAsk(queryClient.query(sessionQuery));
fetchParts();
const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
