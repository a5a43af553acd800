import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'baker',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: { own: 'I baked for this whole coast, and people could set their clocks by my coconut tart.' },
    },
    {
      key: 'verse',
      lifeArea: 'leisure',
      time: 'current',
      chime: ['identity', 'hope'],
      text: { own: 'I can make up a verse about you before you sit down.' },
    },
    {
      key: 'married',
      lifeArea: 'relationships',
      time: 'past',
      chime: ['connectedness'],
      text: { own: 'Forty-six years, and we went to bed in a temper only the once, over a piano.' },
    },
    {
      key: 'loan',
      lifeArea: 'money',
      time: 'past',
      text: {
        own: 'I paid the bank back two years early and sent the manager a loaf in the shape of his own moustache.',
      },
    },
    {
      key: 'bench',
      lifeArea: 'home',
      time: 'current',
      text: {
        own: 'I carved Pearl a bench from the shop counter, with her name cut underneath where only I can feel it.',
      },
    },
    {
      key: 'walk',
      lifeArea: 'wellness',
      time: 'current',
      text: {
        own: 'Two hundred and nine steps to the quay. I count them up the way that she did, in French, to be fancy.',
      },
    },
    {
      key: 'grands',
      lifeArea: 'relationships',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'That the grands should know the words.' },
    },
  ],
  needs: [
    { key: 'crowd', important: 'to', text: { own: 'A crowd, even a small damp one.' } },
    {
      key: 'sugar',
      important: 'for',
      text: { own: 'Watch the sugar. A baker with sugar is God’s own joke, and I have told Him so.' },
    },
  ],
  barriers: [
    { origin: 'personal', text: { own: 'I start a song and I turn to see her face at the second line.' } },
    {
      origin: 'structural',
      text: { own: 'The carnival wants a form, a fee and a risk paper for one old man with four strings.' },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'Elders’ dinners with pepper in them.' },
      reason: 'The lunch club’s contract has one menu for the whole county',
      service: 'Lunch club',
    },
  ],
  crisisContacts: [
    {
      name: 'Marlon Isaacs',
      relationship: 'son',
      phone: '07700 900795',
      when: { own: 'If I am still in the chair I was in yesterday.' },
    },
    {
      name: 'Nerys Wyn Jones',
      relationship: 'key worker',
      phone: '01632 960627',
      when: { own: 'If I have given my good hat to the charity shop.' },
    },
  ],
};
