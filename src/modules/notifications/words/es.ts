import type { MessageWords } from './message-words';

const KINDS: MessageWords['kinds'] = {
  review_due: { subject: 'Se acerca una fecha', line: 'Se acerca una fecha para reunirse.' },
  review_overdue: { subject: 'Ha pasado una fecha', line: 'Ha pasado una fecha para reunirse.' },
  review_escalated: { subject: 'Algo necesita de ti', line: 'Ha pasado una fecha y nadie se ha ocupado todavía.' },
  plan_waits: { subject: 'Algo para leer', line: 'Algo espera tu respuesta.' },
  plan_escalated: { subject: 'Algo necesita de ti', line: 'Algo espera una respuesta y nadie se ha ocupado todavía.' },
  consent_expiring: { subject: 'Una decisión termina pronto', line: 'Una decisión que se tomó por un tiempo termina pronto.' },
  consent_expired: { subject: 'Una decisión ha terminado', line: 'Una decisión que se tomó por un tiempo ha terminado.' },
  step_due: { subject: 'Algo que planeaste', line: 'Ha llegado el día de algo que planeaste.' },
  missed: { subject: 'Lo que no se te pudo decir a tiempo', line: 'Algunas cosas no se pudieron decir a tiempo: están juntas en un solo lugar.' },
  address_refused: { subject: 'Un mensaje no llegó', line: 'Los mensajes a alguien no llegan: hay que revisar una dirección.' },
  link_withheld: { subject: 'Alguien puede necesitar ayuda', line: 'A alguien no se le pudo enviar un enlace para entrar.' },
}; // prettier-ignore

export const ES: MessageWords = {
  kinds: KINDS,
  mail: {
    several_one: '{{count}} cosa te espera',
    several_other: '{{count}} cosas te esperan',
    hello: 'Hola, {{name}}:',
    linesHead: 'Desde el último mensaje:',
    open: 'Entra para verlo:',
    openAll: 'Entra para verlas:',
    from: 'Este mensaje viene de {{organisation}}. De qué se trata solo se muestra después de entrar.',
    preferences: 'Cada cuánto sabes de nosotros, y por qué medio, lo eliges tú:',
    unsubscribe: 'Elegir qué mensajes recibes',
  },
  sms: 'Algo te espera. Entra: {{url}}',
  calendar: { name: 'Trellis', review: 'Revisión del plan' },
};
