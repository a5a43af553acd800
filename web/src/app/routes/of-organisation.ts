import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside } from './frame';

const organisation = createRoute({
  getParentRoute: () => inside,
  path: '/organisation',
  component: lazyRouteComponent(() => import('../../features/organisation'), 'OrganisationLayout'),
});
const organisationParts = lazyOrganisation();

function lazyOrganisation() {
  const part = <Path extends string>(
    path: Path,
    name: 'Settings' | 'Teams' | 'Workers' | 'Covers' | 'Handover' | 'Closures' | 'Reminders' | 'Keys',
  ) =>
    createRoute({
      getParentRoute: () => organisation,
      path,
      component: lazyRouteComponent(() => import('../../features/organisation'), name),
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
  ] as const;
}

export const ofOrganisation = organisation.addChildren([...organisationParts]);
