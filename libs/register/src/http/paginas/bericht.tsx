import { Alinea, Kop, Koppeling, Lijst, Melding } from '@navolgbaar/ui';
import type { Registerpagina } from '../../application/ports/register';
import { Registerindeling } from './delen';
import { dagTekst } from './lijst';
import { registerTeksten as t } from './teksten';

/** What is left of a report that was withdrawn. */
export function Ingetrokkenpagina({
  rapport,
}: {
  rapport: Extract<Registerpagina, { status: 'ingetrokken' }>;
}) {
  return (
    <Registerindeling kruimel={t.ingetrokkenTitel}>
      <Kop niveau={1}>{t.ingetrokkenTitel}</Kop>
      <Melding soort="info">
        {t.ingetrokken(rapport.organisatieNaam, dagTekst(rapport.ingetrokkenOp))}
      </Melding>
      <Alinea>
        <Koppeling href="/register">{t.naarRegister}</Koppeling>
      </Alinea>
    </Registerindeling>
  );
}

/** No such report. */
export function BestaatNietpagina() {
  return (
    <Registerindeling kruimel={t.bestaatNietTitel}>
      <Kop niveau={1}>{t.bestaatNietTitel}</Kop>
      <Alinea>{t.bestaatNiet}</Alinea>
      <Alinea>
        <Koppeling href="/register">{t.naarRegister}</Koppeling>
      </Alinea>
    </Registerindeling>
  );
}

/** A question that the list cannot answer. */
export function Vraagfoutpagina({ fouten }: { fouten: readonly string[] }) {
  return (
    <Registerindeling kruimel={t.vraagFoutTitel}>
      <Kop niveau={1}>{t.vraagFoutTitel}</Kop>
      <Lijst items={[...fouten]} />
      <Alinea>{t.vraagFoutVerder}</Alinea>
      <Alinea>
        <Koppeling href="/register">{t.naarRegister}</Koppeling>
      </Alinea>
    </Registerindeling>
  );
}
