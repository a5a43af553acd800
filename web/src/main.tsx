import './app/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { api } from './api/client';
import { fromOwnParty } from './api/own-party';
import { onChangedHands } from './api/sittings';
import { followLook } from './app/look';
import { beginToAsk, queryClient } from './app/query-client';
import { begin, fetchParts } from './app/router';
import { foreseeMine } from './app/routes/of-mine';
import { foreseePerson } from './app/routes/of-person';
import { forgetPage, isForgotten, onForget } from './app/safety/forget';
import { partyHere } from './app/safety/speaks-for';
import { sessionQuery } from './api/session';
import './app/i18n';

/** After so long without a page the router shows that it is on its way. */
const WAITS_MS = 1000;

followLook();
api.use(fromOwnParty(() => partyHere(queryClient)));
// Who is here and what they want to see are asked for together.
beginToAsk(queryClient.query(sessionQuery));
fetchParts();
foreseeMine(queryClient);
foreseePerson(queryClient);
const root = document.getElementById('app');
if (root) {
  const page = createRoot(root);
  const draw = (): void => {
    if (isForgotten()) return;
    page.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  };
  // Drawn once, with all that the page is made of; whoever waits for that is shown that they wait.
  void Promise.race([begin(), new Promise((waits) => setTimeout(waits, WAITS_MS))]).finally(draw);
  // Somebody else holds the device now, or a page comes back from the browser's memory: what it showed must not stay.
  onForget(() => page.unmount());
  onChangedHands(() => forgetPage('/'));
  window.addEventListener('pageshow', ({ persisted }) => persisted && forgetPage());
}
