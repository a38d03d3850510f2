import { Alinea, Kop, Lijst, PubliekeIndeling } from '@navolgbaar/ui';
import { registerTeksten as register } from './teksten';

/** One heading with what stands below it: paragraphs, and lists as arrays. */
export interface Verantwoordingsdeel {
  readonly kop: string;
  readonly tekst: readonly (string | readonly string[])[];
}

export interface Verantwoording {
  readonly titel: string;
  readonly inleiding: string;
  readonly delen: readonly Verantwoordingsdeel[];
}

/** A page that accounts for something: plain headings and text. */
export function Verantwoordingspagina({ titel, inleiding, delen }: Verantwoording) {
  return (
    <PubliekeIndeling organisatie={register.site} beginpagina="/register" kruimels={[{ label: titel }]}>
      <Kop niveau={1}>{titel}</Kop>
      <Alinea soort="inleiding">{inleiding}</Alinea>
      {delen.map(({ kop, tekst }) => (
        <section key={kop} className="nav-stapel">
          <Kop niveau={2}>{kop}</Kop>
          {tekst.map((deel) =>
            typeof deel === 'string' ? (
              <Alinea key={deel}>{deel}</Alinea>
            ) : (
              <Lijst key={deel.join()} items={[...deel]} />
            ),
          )}
        </section>
      ))}
    </PubliekeIndeling>
  );
}
