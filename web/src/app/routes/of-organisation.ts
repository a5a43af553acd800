import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../components/lazy-page';
import { inside } from './frame';

const organisation = createRoute({
  getParentRoute: () => inside,
  path: '/organisation',
  component: lazyPage(() => import('../../features/organisation'), 'OrganisationLayout'),
});
const organisationParts = lazyOrganisation();

function lazyOrganisation() {
  const part = <Path extends string>(
    path: Path,
    name:
      'Settings' | 'Teams' | 'Workers' | 'Covers' | 'Handover' | 'Closures' | 'Reminders' | 'Keys' | 'Undone',
  ) =>
    createRoute({
      getParentRoute: () => organisation,
      path,
      component: lazyPage(() => import('../../features/organisation'), name),
    });
  return [
    part('/', 'Settings'),
    part('/teams', 'Teams'),
    part('/people', 'Workers'),
    part('/cover', 'Covers'),
    part('/handover', 'Handover'),
    part('/closed', 'Closures'),
    part('/reminders', 'Reminders'),
    part('/keys', 'Keys'),
    part('/undone', 'Undone'),
  ] as const;
}

export const ofOrganisation = organisation.addChildren([...organisationParts]);
