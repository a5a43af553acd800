import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'science',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: { own: 'I found a meadow of seagrass in this bay that everyone said had died in the thirties.' },
    },
    {
      key: 'sioned',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'I fell in love in my third language and she understood me.' },
    },
    {
      key: 'table',
      lifeArea: 'spirituality_culture',
      time: 'past',
      chime: ['connectedness'],
      text: {
        own: 'In Haifa on Friday nights there were fifteen of us, and I was the one who braided the bread.',
      },
    },
    {
      key: 'cold',
      lifeArea: 'wellness',
      time: 'current',
      text: {
        own: 'I can stay in water at nine degrees for a full transect and read my own notes afterwards.',
      },
    },
    {
      key: 'student',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'My grant has never once run out before the month did.' },
    },
    {
      key: 'asked-first',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment', 'hope'],
      text: {
        own: 'I came here on my own two feet. Nobody sent me.',
        professional: 'She had written the referral letter herself, with references.',
      },
    },
    {
      key: 'lecture',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'To stand in a school hall and make two hundred children care about grass.' },
    },
  ],
  needs: [
    {
      key: 'unmarked',
      important: 'to',
      text: { own: 'One hour a day that nobody marks, and that includes me.' },
    },
    {
      key: 'regular',
      important: 'for',
      text: { own: 'Three meals, and a blood test that I do not have to explain to my supervisor.' },
    },
  ],
  barriers: [
    { origin: 'personal', text: { own: 'The examiner. She has a red pen and my grandmother’s eyebrows.' } },
    {
      origin: 'structural',
      text: {
        own: 'The special clinic is two hours off and opens on Saturdays only, which is my Shabbat.',
        professional: 'I have asked for a weekday place in writing and quoted the equality duty.',
      },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'A dietitian who can cook kosher in her head.' },
      reason: 'Post vacant since last year',
      service: 'Community dietitian',
    },
  ],
  crisisContacts: [
    {
      name: 'Sioned Garmon',
      relationship: 'partner',
      phone: '07700 900711',
      when: { own: 'If I have fainted or if I have gone silent and tidy.' },
    },
    {
      name: 'Mei-Ling Tan',
      relationship: 'key worker',
      phone: '01632 960618',
      when: { own: 'Before it is an emergency. I am practising this.' },
    },
  ],
};
