import { ATTEMPTS_OF_MAIL, declareJob } from '../../../../platform/queue/declared-jobs';

/** The job that sends one message, whatever its channel. */
export const SEND_MESSAGE = declareJob({
  name: 'notification.send',
  queue: 'mail',
  attempts: ATTEMPTS_OF_MAIL,
});
