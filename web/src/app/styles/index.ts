// Mantine's parts in the order they build on each other, then ours. Only what is used: the rest would be carried by
// every phone for nothing.
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/VisuallyHidden.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/PasswordInput.css';
import './fonts.css';
import './tokens.css';
import './mantine.css';
import './base.css';
import './ticks.css';
