import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'voice',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: {
        own: 'Thirty-eight years of Carnatic music. I know two hundred and twelve songs by heart and what they are for.',
      },
    },
    {
      key: 'bank',
      lifeArea: 'money',
      time: 'past',
      chime: ['identity'],
      text: { own: 'I balanced to the penny every day but two, and both times it was the machine.' },
    },
    {
      key: 'trained',
      lifeArea: 'work_education',
      time: 'past',
      text: { own: 'I trained nineteen cashiers. Four are managers. One is a monk.' },
    },
    {
      key: 'care',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness', 'meaning'],
      text: {
        own: 'When Amma is frightened I sing the lullaby she sang to me, and we both get our breath back.',
        professional:
          'The memory nurse has asked whether Meera would show other families. She is thinking about it.',
      },
    },
    {
      key: 'list',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment', 'hope'],
      text: {
        own: 'I have a list, in a red notebook, of every single thing that helped me come up. It runs to nine pages.',
      },
    },
    {
      key: 'kitchen',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'I can feed fourteen from a kitchen the size of a lift.' },
    },
    {
      key: 'pupils',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope', 'connectedness'],
      text: { own: 'Three or four little ones on the rug, cross-legged, getting it wrong together.' },
    },
  ],
  needs: [
    { key: 'two-hours', important: 'to', text: { own: 'Two hours on a Sunday that belong to nobody else.' } },
    {
      key: 'breaks',
      important: 'for',
      text: {
        own: 'A night’s sleep that is all in one piece, once a week.',
        professional:
          'She is up with her mother four times most nights. No plan for mood can carry that for long.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        own: 'My carer’s assessment was promised in May, in July, and “shortly”. It has not been done, and I am being asked to sign a plan that pretends it has.',
        professional: 'Meera is correct. I have sent it up twice and I am ashamed of the answer.',
      },
    },
    {
      origin: 'structural',
      text: { own: 'The singing circle moved across town, and the last bus back is before it ends.' },
    },
    { origin: 'personal', text: { own: 'I find it very hard to be seen not managing.' } },
  ],
  unmetNeeds: [
    {
      text: {
        own: 'Somebody to sit with my mother who speaks Tamil, or who at least will learn twenty words.',
      },
      reason: 'The contracted agency has no Tamil speaker, and direct payment waits on the assessment',
      service: 'Respite at home',
    },
    {
      text: { own: 'The assessment itself.' },
      reason: 'Waiting list at the council',
      service: 'Carer’s assessment',
    },
  ],
  crisisContacts: [
    {
      name: 'Karthik Krishnamurthy',
      relationship: 'son',
      phone: '07700 900332',
      when: { own: 'If I have stopped singing for three days. He will pretend to be calm.' },
    },
    {
      name: 'Harpreet Sandhu',
      relationship: 'neighbour',
      phone: '01632 960422',
      when: { own: 'For Amma, at any hour. She and her sister have a key and Amma’s biscuits.' },
    },
    {
      name: 'Tomasz Wójcik',
      relationship: 'key worker',
      phone: '01632 960146',
      when: { own: 'In office hours, after I have tried to manage and before I have finished trying.' },
    },
  ],
};
