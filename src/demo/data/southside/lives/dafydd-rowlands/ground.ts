import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'boat',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity', 'empowerment'],
      text: {
        dictated:
          'I brought the Mair Eluned back from the breaker’s yard with my own hands and a book from the library with pictures.',
      },
    },
    {
      key: 'sober',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['hope', 'empowerment'],
      text: {
        dictated: 'Three winters dry, bar one Easter, and I count the Easter because it’s mine.',
        professional: 'He speaks at the Tuesday meeting about the Easter more than about the winters.',
      },
    },
    {
      key: 'grandad',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness', 'meaning'],
      text: { dictated: 'Macsen falls asleep on me. On me! With the state of this jumper.' },
    },
    {
      key: 'books',
      lifeArea: 'money',
      time: 'current',
      text: { dictated: 'I’m straight with the tax man for the first time since he was a boy.' },
    },
    {
      key: 'reading',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity', 'hope'],
      text: {
        dictated:
          'I read the whole of a picture book aloud at fifty-five. It was about a crab. I’d notes for the author.',
      },
    },
    {
      key: 'chapel',
      lifeArea: 'home',
      time: 'current',
      text: { dictated: 'I live in half an old chapel, and I’ve got the pulpit for a bookshelf.' },
    },
    {
      key: 'sea-songs',
      lifeArea: 'spirituality_culture',
      time: 'past',
      text: { dictated: 'My father’s songs for hauling. I’ve nineteen of them, and nobody else has any.' },
    },
  ],
  needs: [
    { key: 'earn', important: 'to', text: { dictated: 'To be a man my son can leave the baby with.' } },
    {
      key: 'liver',
      important: 'for',
      text: { dictated: 'Look after the liver, what’s left. Scan every six months, like an MOT.' },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: { dictated: 'Every single thing in this town, birth, death or rugby, happens in a bar.' },
    },
    { origin: 'personal', text: { dictated: 'When it’s flat calm I think of Gwyn. It was flat calm.' } },
  ],
  unmetNeeds: [
    {
      text: { dictated: 'A reading class for grown men with the blinds down.' },
      reason: 'The college class is in a glass room on the high street',
      service: 'Adult literacy',
    },
  ],
  crisisContacts: [
    {
      name: 'Osian Rowlands',
      relationship: 'son',
      phone: '07700 900958',
      when: { dictated: 'If the boat’s out and I’ve not called in by dark.' },
    },
    {
      name: 'Captain Ifans',
      relationship: 'Tuesday meeting',
      phone: '01632 960966',
      when: { dictated: 'If I’m sat outside the Ship with the engine running.' },
    },
  ],
};
