import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'grate',
      lifeArea: 'home',
      time: 'current',
      chime: ['empowerment'],
      text: { dictated: 'Ninety, near enough, and I still black my own grate.' },
    },
    {
      key: 'cook',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: {
        dictated:
          'School cook for thirty-three years. I’ve fed every man on that council, and I know who wouldn’t eat his greens.',
      },
    },
    {
      key: 'welsh',
      lifeArea: 'spirituality_culture',
      time: 'past',
      chime: ['identity', 'connectedness'],
      text: {
        dictated:
          'I learned Welsh in a pantry, off a woman who was frightened of the telephone. I dream in it.',
      },
    },
    {
      key: 'step',
      lifeArea: 'relationships',
      time: 'current',
      text: { dictated: 'There’s not a child goes past this step that I don’t get a wave.' },
    },
    {
      key: 'burial',
      lifeArea: 'money',
      time: 'current',
      text: { dictated: 'The funeral’s paid for, ham and all.' },
    },
    {
      key: 'eyes',
      lifeArea: 'wellness',
      time: 'current',
      text: {
        dictated: 'I went and had the needle in my eye, six times, and I told the doctor a joke during.',
      },
    },
    {
      key: 'ruby',
      lifeArea: 'relationships',
      time: 'aspiration',
      chime: ['hope', 'connectedness'],
      text: { dictated: 'To say thank you to a girl with plaits.' },
    },
  ],
  needs: [
    { key: 'four', important: 'to', text: { dictated: 'A voice at four o’clock, when it goes dusky.' } },
    {
      key: 'falls',
      important: 'for',
      text: {
        dictated: 'Not going over on that back mat. I know. I’m fond of it.',
        professional: 'Mei-Ling has stitched the mat to the boards, so both of them stay.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: { dictated: 'They’ve put the surgery on a machine. I press one, I press two, I press the cat.' },
    },
    {
      origin: 'personal',
      text: { dictated: 'When I’m muddled I’m ashamed, and when I’m ashamed I get grand.' },
    },
  ],
  unmetNeeds: [
    {
      text: { dictated: 'A telephone befriender who’ll ring at four.' },
      reason: 'The charity’s volunteers finish at three',
      service: 'Befriending',
    },
  ],
  crisisContacts: [
    {
      name: 'Pastor Emlyn Rees',
      relationship: 'minister',
      phone: '01632 960855',
      when: { dictated: 'If I’ve packed a case.' },
    },
    {
      name: 'Gail Harmer',
      relationship: 'niece',
      phone: '07700 900798',
      when: { dictated: 'If it’s a doctor and he’s brought a form.' },
    },
  ],
};
