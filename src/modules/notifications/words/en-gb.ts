import type { MessageWords } from './message-words';

const KINDS: MessageWords['kinds'] = {
  review_due: { subject: 'A date is coming up', line: 'A date to meet is coming up.' },
  review_overdue: { subject: 'A date has gone by', line: 'A date to meet has gone by.' },
  review_escalated: { subject: 'Something needs you', line: 'A date has gone by, and nobody has seen to it yet.' },
  plan_waits: { subject: 'Something for you to read', line: 'Something waits for your answer.' },
  plan_escalated: { subject: 'Something needs you', line: 'Something waits for an answer, and nobody has seen to it yet.' },
  consent_expiring: { subject: 'A choice runs out soon', line: 'A choice that was made for a time runs out soon.' },
  consent_expired: { subject: 'A choice has run out', line: 'A choice that was made for a time has run out.' },
  step_due: { subject: 'Something you planned', line: 'The day of something you planned has come.' },
  missed: { subject: 'What you could not be told in time', line: 'Some things could not be told in time: they are together in one place.' },
  address_refused: { subject: 'A message did not arrive', line: 'Messages to somebody do not arrive: an address needs to be looked at.' },
  link_withheld: { subject: 'Somebody may need a hand', line: 'Somebody could not be sent a link to sign in.' },
}; // prettier-ignore

export const EN_GB: MessageWords = {
  kinds: KINDS,
  mail: {
    several_one: '{{count}} thing waits for you',
    several_other: '{{count}} things wait for you',
    hello: 'Hello {{name}},',
    linesHead: 'Since the last message:',
    open: 'Sign in to see it:',
    openAll: 'Sign in to see them:',
    from: 'This message comes from {{organisation}}. What it is about is shown only once you have signed in.',
    preferences: 'How often you hear from us, and by which way, is yours to choose:',
    unsubscribe: 'Choose which messages you get',
  },
  sms: 'Something waits for you. Sign in: {{url}}',
  calendar: { name: 'Trellis', review: 'Plan review' },
};
