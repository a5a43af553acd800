import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        dictated:
          'My brother Rahmat. He was twelve when I put him in a different truck from mine. He is alive, he is in school in Germany, he is taller than the door. Everything I do, I do so that when he visits I have a chair for him and tea and a clean shirt.',
        professional:
          'Mr Rahimi put this into English slowly and had me read it back twice. Hamidullah then asked for a copy for Rahmat.',
      },
    },
    {
      key: 'matters-dari',
      heading: 'what_matters',
      text: {
        own: 'می‌خواهم باز گدی‌پران بسازم و آن را در آسمان این شهر ببینم.',
        lang: 'fa-AF',
        professional:
          'He wrote this on my pad while we waited: to build a kite again and see it in the sky over this town.',
        by: 'delroy-baptiste',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        dictated:
          'Auntie Gulalai. Mr Rahimi, whose Dari is old-fashioned like my grandfather’s. Shaun at the tyre shop. The imam with the bad knee. My mother, may she rest, I speak to her when I make dough.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        dictated:
          'I say yes to be polite. If I say yes three times, it is no. Ask me to show you and then you will know.',
        professional: 'This changed how I ask. I now say “tell me the wrong part”, and he does.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        dictated:
          'When I am well I cook for more people than there are. I sing one line of Ahmad Zahir and then I stop because I am shy. I wake up and I know which country.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { dictated: 'Let me pour the tea. It is my house, also when it is one room.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        dictated:
          'Do not stand behind me. Do not touch my shoulder to wake me. Say my name from the door, and say the name of this street.',
        professional:
          'Everyone on the rota has practised it: “Hamidullah, it’s Jo, we’re on Foundry Street.”',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'If there is a letter from the Home Office, tell me the end first. Good end or bad end. Then the middle.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        dictated:
          'I do not know my birthday. On the paper it says first of January because a man at a desk was tired. My mother said I was born in the year of the big snow, when the mulberries were late. I like spring. You may say happy birthday in spring.',
      },
    },
    {
      key: 'who-wrote',
      heading: 'supported_by',
      text: {
        dictated:
          'I spoke, Mr Rahimi carried it over, Jo wrote it down and read it back. Three people, one story.',
      },
    },
  ],
  values: [
    { text: { dictated: 'A guest is from God. Even the man who came to read the meter.' } },
    { text: { dictated: 'A man does not leave work half-made. A half-made kite is only sticks.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        dictated:
          'The eye-moving treatment for the dreams, after my case is decided. Not while I wait. I can’t open that door with my hands full.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { dictated: 'Tablets that make the night so deep that I can’t climb out of the dream.' },
    },
    {
      area: 'care',
      wish: 'want',
      text: { dictated: 'Mr Rahimi. If he is ill, then a different day is better than a different man.' },
    },
    {
      area: 'environment',
      wish: 'avoid',
      text: {
        dictated:
          'Small rooms with a grille on the window. I was held in one for five weeks by the sea, and my chest remembers it.',
      },
    },
  ],
};
