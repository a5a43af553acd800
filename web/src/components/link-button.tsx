import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactElement, Ref } from 'react';

type Props = ButtonProps &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> };

function ButtonAnchor(props: Props): ReactElement {
  return <Button component="a" {...props} />;
}

/** A link that looks like a button: it goes somewhere, and a browser knows it. */
export const LinkButton = createLink(ButtonAnchor);
