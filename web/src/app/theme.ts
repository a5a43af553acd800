import { Button, createTheme, type MantineColorsTuple } from '@mantine/core';

const spruce: MantineColorsTuple = [
  '#EDF6F2', '#D9ECE5', '#B8DDD2', '#93D3C2', '#6DBBA7', '#4B9C8A', '#2F8070', '#1B5A4E', '#134439', '#0B2A23',
]; // prettier-ignore

const MEDIUM = { defaultProps: { size: 'md' } } as const;
/** What is written in it runs as its first letter does. */
const WRITTEN = { defaultProps: { size: 'md', dir: 'auto' } } as const;

/** Components take their colours from styles/mantine.css; this says only which they are and how large. */
export const theme = createTheme({
  colors: { spruce },
  primaryColor: 'spruce',
  primaryShade: 7,
  focusRing: 'never',
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      // 44 pixels are the least that a thumb hits; the main act of a page has 56.
      vars: (_theme, { size, variant }) => ({
        root: {
          '--button-height': size === 'lg' ? '3.5rem' : '2.75rem',
          '--button-padding-x': size === 'lg' ? '1.5rem' : '1.125rem',
          ...(variant === undefined ? { '--button-color': 'var(--tr-on-action)' } : {}),
        },
      }),
    }),
    // By their names: imported to be named here, every one of them would come with the first page.
    TextInput: WRITTEN,
    PasswordInput: MEDIUM,
    Textarea: WRITTEN,
    NativeSelect: MEDIUM,
  },
});
