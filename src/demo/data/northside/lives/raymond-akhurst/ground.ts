import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'ear',
      lifeArea: 'leisure',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: { dictated: 'I play anything I’ve heard twice, and some I’ve only dreamed.' },
    },
    {
      key: 'kept',
      lifeArea: 'wellness',
      time: 'past',
      chime: ['hope', 'identity'],
      text: {
        dictated: 'I kept it all in my fingers for twenty-six years, on window sills and on tables.',
        professional:
          'Old notes call this “repetitive tapping”. It was Schubert, by his account, and I believe him.',
      },
    },
    {
      key: 'prize',
      lifeArea: 'work_education',
      time: 'past',
      text: { dictated: 'Grade eight with distinction at fifteen, and my mother bought a hat.' },
    },
    {
      key: 'house-mate',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: {
        dictated: 'I can tell which of the lads is on the stairs by his feet, and who needs leaving alone.',
      },
    },
    {
      key: 'tea',
      lifeArea: 'home',
      time: 'current',
      text: { dictated: 'Six mugs on one tray, nobody’s sugar wrong.' },
    },
    {
      key: 'hymns',
      lifeArea: 'spirituality_culture',
      time: 'current',
      text: { dictated: 'I’ve nine hundred and eighty-three hymns and no voice whatever.' },
    },
    {
      key: 'own-piano',
      lifeArea: 'home',
      time: 'aspiration',
      chime: ['hope'],
      text: { dictated: 'A little flat with a piano against an outside wall.' },
    },
  ],
  needs: [
    { key: 'audience', important: 'to', text: { dictated: 'To be listened to on purpose.' } },
    {
      key: 'bloods',
      important: 'for',
      text: { dictated: 'My bloods on a Tuesday. I play for the nurse’s baby while it’s still inside her.' },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        dictated:
          'I’ve been on the list for a flat since the Jubilee. They skip me, because I don’t make a fuss.',
        professional: 'Siobhán makes the fuss now. He was moved from ninety-first to eleventh in June.',
      },
    },
    { origin: 'personal', text: { dictated: 'Shops. All that choosing.' } },
  ],
  unmetNeeds: [
    {
      text: {
        dictated:
          'New glasses that do music distance. There’s reading and there’s telly, and I’m in between.',
      },
      reason: 'The voucher covers two pairs only',
      service: 'Optician',
    },
  ],
  crisisContacts: [
    {
      name: 'Imran Sheikh',
      relationship: 'key worker',
      phone: '01632 960171',
      when: { dictated: 'If the lid’s been down for a week.' },
    },
    {
      name: 'Sylvia Akhurst-Bell',
      relationship: 'sister',
      phone: '01632 960067',
      when: {
        dictated:
          'If I’ve gone back to not talking. Put her on the telephone and she’ll just chat. I’ll come in when I can.',
      },
    },
  ],
};
