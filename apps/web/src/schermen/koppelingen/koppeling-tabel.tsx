import { Alinea, DataTabel, Lijst, type Kolom } from '@navolgbaar/ui';
import type { Formulierkoppeling, Koppelveld } from '../../api/koppelingen';
import { formulierTeksten as teksten, koppelformulierTeksten } from '../../teksten/koppelingen';
import { koppelveldTeksten, woordenVan } from '../../teksten/koppelvelden';
import { woord } from '../../teksten/waarden';

type Veldkoppeling = Formulierkoppeling['velden'][number];

/** One version of a koppeling: per field where it comes from and how it is read. */
export function Koppelingtabel({ koppeling }: { koppeling: Formulierkoppeling }) {
  const { velden, negeer, versie } = koppeling;
  return (
    <>
      <DataTabel
        bijschrift={teksten.velden(versie)}
        kolommen={kolommen}
        rijen={velden}
        sleutel={({ veld }) => veld}
      />
      <Alinea>
        {negeer.length > 0 && `${teksten.negeer(negeer.join(', '))} `}
        {teksten.rest}
      </Alinea>
    </>
  );
}

const kolommen: readonly Kolom<Veldkoppeling>[] = [
  { id: 'veld', kop: teksten.veldkolom.veld, rijkop: true, cel: ({ veld }) => koppelveldTeksten[veld].label },
  { id: 'vandaan', kop: teksten.veldkolom.vandaan, cel: vandaan },
  {
    id: 'hoe',
    kop: teksten.veldkolom.hoe,
    cel: (veld) => {
      const regels = leeswijze(veld);
      return regels.length > 0 ? <Lijst items={regels} /> : veld.vast === null && teksten.zoals;
    },
  },
];

/** A value as a person reads it: of a list its word, of a text the text itself. */
const waardeTekst = (veld: Koppelveld, waarde: string): string =>
  Object.hasOwn(woordenVan(veld), waarde) ? woord(woordenVan(veld), waarde) : waarde;

function vandaan({ veld, vast, vragen }: Veldkoppeling): string {
  return vast === null ? teksten.vragen(vragen.join(' + ')) : teksten.vast(waardeTekst(veld, vast));
}

function leeswijze({ veld, woorden, anders, voor, afkappen, datumvormen }: Veldkoppeling): string[] {
  const vormen = datumvormen.map((vorm) => koppelformulierTeksten.datumvorm[vorm]);
  return [
    ...woorden.map(({ antwoord, waarde }) => teksten.woord(antwoord, waardeTekst(veld, waarde))),
    ...(vormen.length > 0 ? [teksten.datum(vormen.join(', '))] : []),
    ...(voor ? [teksten.voor(voor)] : []),
    ...(afkappen ? [teksten.afkappen] : []),
    ...(anders === null ? [] : [teksten.anders(waardeTekst(veld, anders))]),
  ];
}
