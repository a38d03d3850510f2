import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, Kaart, type Kolom, momentTekst } from '@navolgbaar/ui';
import { importsVraag, type Jaarcijferimport } from '../../api/jaarcijfers';
import { Gegevens } from '../../delen/gegevens';
import { Behandelaar } from '../../delen/melding-labels';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';

const t = jaarcijferTeksten.inlezen;

/** What was read in before: when, from where, by whom, and what came of it. */
export function EerderIngelezen() {
  const vraag = useQuery(importsVraag);
  return (
    <Kaart titel={t.eerder} id="eerder">
      <Gegevens vraag={vraag} wat={t.eerder}>
        {(imports) => (
          <DataTabel
            bijschrift={t.eerderBijschrift}
            rijen={imports}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            leeg={<Alinea>{t.geenEerder}</Alinea>}
          />
        )}
      </Gegevens>
    </Kaart>
  );
}

const kolommen: readonly Kolom<Jaarcijferimport>[] = [
  { id: 'bestand', kop: t.eerderKolom.bestand, rijkop: true, cel: ({ bestandsnaam }) => bestandsnaam },
  { id: 'wanneer', kop: t.eerderKolom.wanneer, cel: ({ ingelezenOp }) => momentTekst(ingelezenOp) },
  { id: 'bron', kop: t.eerderKolom.bron, cel: ({ bron }) => bron },
  {
    id: 'wie',
    kop: t.eerderKolom.wie,
    cel: ({ ingelezenDoor }) => (ingelezenDoor ? <Behandelaar id={ingelezenDoor} /> : t.opdrachtregel),
  },
  {
    id: 'uitkomst',
    kop: t.eerderKolom.uitkomst,
    cel: ({ regels, nieuw, gewijzigd, ongewijzigd }) => t.uitkomst(regels, nieuw, gewijzigd, ongewijzigd),
  },
];
