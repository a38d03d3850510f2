import { Kop, type Kruimel, PubliekeIndeling } from '@navolgbaar/ui';
import type { ReactNode } from 'react';
import { registerTeksten as t } from './teksten';

const REGISTER: Kruimel = { label: t.register, href: '/register' };

/** The frame of every page of the register, and of the norms beside it. */
export function Registerindeling({
  kruimel,
  boven = REGISTER,
  children,
}: {
  kruimel?: string;
  /** The page above this one. */
  boven?: Kruimel;
  children: ReactNode;
}) {
  const kruimels = kruimel ? [boven, { label: kruimel }] : undefined;
  return (
    <PubliekeIndeling organisatie={t.site} deel="register" {...(kruimels ? { kruimels } : {})}>
      {children}
    </PubliekeIndeling>
  );
}

/** A part of the report under its heading, which the list of contents points to. */
export function Deel({ id, kop, children }: { id: string; kop: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="nav-stapel">
      <Kop niveau={2} id={id}>
        {kop}
      </Kop>
      {children}
    </section>
  );
}
