import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'lines',
      lifeArea: 'leisure',
      time: 'current',
      chime: ['identity'],
      text: { own: 'I learned Blodwen in nine days when Carys had tonsils.' },
    },
    {
      key: 'experiment',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment'],
      text: {
        own: 'I walked through the canteen with a clicker and counted the looks like a scientist.',
        professional: 'She has since offered to do it for a boy in year nine.',
      },
    },
    {
      key: 'ifan',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'I do Ifan’s bedtime story with seven voices and he only likes the bin lorry.' },
    },
    {
      key: 'bilingual',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['identity'],
      text: { own: 'I can cry in Welsh and in English and it’s a different cry.' },
    },
    {
      key: 'exams',
      lifeArea: 'work_education',
      time: 'past',
      text: { own: 'Three A stars, and I got two of them while the stalls were full.' },
    },
    {
      key: 'saturday',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'I’ve a Saturday job in the card shop. I write poems in the sympathy ones.' },
    },
    {
      key: 'drama-school',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'Drama school. A proper one, with a sprung floor.' },
    },
  ],
  needs: [
    {
      key: 'chosen',
      important: 'to',
      text: { own: 'To get a part because I’m good. Not because they heard.' },
    },
    { key: 'sleep', important: 'for', text: { own: 'Bed by eleven on show weeks, ugh, fine 🙄' } },
  ],
  barriers: [
    { origin: 'personal', text: { own: 'I hear my name in the tap.' } },
    {
      origin: 'structural',
      text: {
        own: 'Sixth form put me “on a list”. Now a teacher comes to the loo with me.',
        professional:
          'I met the head of year. The list is gone, and a sixth-form friend has a text code in its place.',
      },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'A therapist who can do it in Welsh without looking things up.' },
      reason: 'One in the county, with a nine-month wait',
      service: 'Psychological therapy in Welsh',
    },
  ],
  crisisContacts: [
    {
      name: 'Sara Morris',
      relationship: 'mam',
      phone: '07700 900778',
      when: { own: 'If I’m answering someone and she can’t see them.' },
    },
    {
      name: 'Zainab Hussein',
      relationship: 'key worker',
      phone: '01632 960636',
      when: {
        own: 'Text “full house” and she’ll ring in ten minutes. “Empty house” means I’m grand, I’m just showing off.',
      },
    },
  ],
};
