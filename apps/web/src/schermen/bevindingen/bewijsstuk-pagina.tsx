import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Melding,
} from '@navolgbaar/ui';
import type { Bewijsstuk } from '../../api/bevindingen';
import { stuur } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { DocumentNaam } from '../../delen/document-naam';
import { Stand } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { bewijsTeksten as teksten } from '../../teksten/bevindingen';
import { BewijsKader } from './bewijs-kader';
import { useDossierdocumenten } from './gebruik-dossierdocumenten';
import { Keten } from './keten';

/** A piece of evidence: where it came from, what happened to it, and what stands on it. */
export function BewijsstukPagina() {
  return (
    <BewijsKader>
      {(stuk) => (
        <Kolommen
          hoofd={
            <>
              <HerkomstKaart stuk={stuk} />
              <Keten keten={stuk.keten} />
            </>
          }
          zij={
            <>
              <NuKaart stuk={stuk} />
              <BevindingenKaart bevindingen={stuk.bevindingen} />
            </>
          }
        />
      )}
    </BewijsKader>
  );
}

const vrij = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

function HerkomstKaart({ stuk }: { stuk: Bewijsstuk }) {
  const { veld } = teksten;
  return (
    <Kaart titel={teksten.herkomst} id="herkomst">
      <Gegevenslijst
        gegevens={[
          { label: veld.omschrijving, waarde: vrij(stuk.omschrijving) },
          { label: veld.bron, waarde: stuk.bronId && <Bron stuk={stuk} bronId={stuk.bronId} /> },
          { label: veld.van, waarde: stuk.verkregenVan },
          { label: veld.waar, waarde: stuk.verkregenWaar },
          { label: veld.hoe, waarde: vrij(stuk.verkregenHoe) },
          { label: veld.bewaarplaats, waarde: stuk.bewaarplaats },
          { label: veld.vim, waarde: vimTekst(stuk) },
          { label: veld.zegel, waarde: stuk.zegel && <span className="nav-zegel">{stuk.zegel}</span> },
          { label: veld.intrekreden, waarde: vrij(stuk.intrekreden) },
        ]}
      />
    </Kaart>
  );
}

function vimTekst({ vim, vimReden }: Bewijsstuk): string {
  if (vimReden === null) return teksten.vimNee;
  return vim ? teksten.vimJa(vimReden) : teksten.vimNeeWant(vimReden);
}

function Bron({ stuk: { soort, zaakId }, bronId }: { stuk: Bewijsstuk; bronId: string }) {
  if (soort === 'document') return <Brondocument zaakId={zaakId} documentId={bronId} />;
  const [plek, label] =
    soort === 'gesprek' ? ['gesprekken', teksten.bron.gesprek] : ['waarnemingen', teksten.bron.waarneming];
  return <Koppeling href={`${adres(`/zaken/${zaakId}`)}#${plek}`}>{label}</Koppeling>;
}

function Brondocument({ zaakId, documentId }: { zaakId: string; documentId: string }) {
  const { data: zaak } = useQuery(zaakVraag(zaakId));
  const document = useDossierdocumenten(zaak)?.find(({ id }) => id === documentId);
  return document ? <DocumentNaam document={document} /> : null;
}

function BevindingenKaart({ bevindingen }: Pick<Bewijsstuk, 'bevindingen'>) {
  return (
    <Kaart titel={teksten.bevindingen} id="bevindingen">
      {bevindingen.length === 0 && <Alinea>{teksten.geenBevindingen}</Alinea>}
      {bevindingen.length > 0 && (
        <ul className="nav-kortelijst">
          {bevindingen.map(({ id, nummer, stelling, status }) => (
            <li key={id} className="nav-stapel nav-stapel--krap">
              <span className="nav-labels">
                <Koppeling href={adres(`/bevindingen/${id}`)}>{nummer}</Koppeling>
                <Stand lijst="bevindingstatus" code={status} />
              </span>
              <span>{stelling}</span>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function NuKaart({ stuk: { id, status, handelingen, bevindingen } }: { stuk: Bewijsstuk }) {
  const naar = (deel: string) => adres(`/bewijsstukken/${id}/${deel}`);
  const { nu } = teksten;
  const inGebruik = bevindingen.some(({ status: s }) => s === 'concept' || s === 'vastgesteld');
  return (
    <Kaart titel={nu.titel} id="wat-nu" nadruk>
      <Alinea>{status === 'ingetrokken' ? nu.ingetrokken : nu.geregistreerd}</Alinea>
      {handelingen.includes('trekIn') && inGebruik && <Melding soort="info">{nu.inGebruik}</Melding>}
      <Knoppen>
        {handelingen.includes('noteer') && (
          <KnopKoppeling href={naar('noteren')} soort="primair">
            {teksten.noteren.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('merkVim') && (
          <KnopKoppeling href={naar('vim')}>{teksten.vimMerken.titel}</KnopKoppeling>
        )}
        {handelingen.includes('trekIn') && !inGebruik && (
          <KnopKoppeling href={naar('intrekken')}>{teksten.intrekken.titel}</KnopKoppeling>
        )}
      </Knoppen>
      {handelingen.includes('controleer') && <Echtheidsknop id={id} />}
    </Kaart>
  );
}

/** Compares the stored content with its seal; the outcome is the last line of the chain. */
function Echtheidsknop({ id }: { id: string }) {
  const actie = useActie({
    doe: () => stuur('/api/v1/bewijsstukken/{id}/_controleer', { id }, {}, {}),
    ververs: [['bewijs'], ['zaken']],
    bericht: teksten.controleren.gelukt,
  });
  return (
    <>
      {actie.isError && <FoutMelding fout={actie.error} />}
      <Knoppen>
        <Knop bezig={actie.isPending} onClick={() => actie.mutate(undefined)}>
          {teksten.controleren.knop}
        </Knop>
      </Knoppen>
    </>
  );
}
