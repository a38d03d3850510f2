import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, datumTekst, Gegevenslijst, Kaart, type Kolom, LegeStaat } from '@navolgbaar/ui';
import { type Gedeeldeuitkomst, gedeeldVraag, type Openuitkomst } from '../../api/themaonderzoeken';
import { dagVan } from '../../delen/dag';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { themaTeksten, themauitkomstTeksten as t } from '../../teksten/themaonderzoeken';
import { getoond, normkolom } from './uitkomst-kaarten';

/** What a provider reads of the themes that it took part in: its own scores beside the numbers of the group. */
export function UitkomstenPagina() {
  const vraag = useQuery(gedeeldVraag);
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} afdrukken>
      <Gegevens vraag={vraag} wat={t.wat}>
        {(uitkomsten) =>
          uitkomsten.length === 0 ? (
            <LegeStaat titel={t.leeg.titel}>{t.leeg.tekst}</LegeStaat>
          ) : (
            <div className="nav-stapel">
              {uitkomsten.map((uitkomst) => (
                <Uitkomst key={uitkomst.id} uitkomst={uitkomst} />
              ))}
            </div>
          )
        }
      </Gegevens>
    </Pagina>
  );
}

function Uitkomst({ uitkomst: u }: { uitkomst: Gedeeldeuitkomst }) {
  const tekst = (waarde: string) => <span className="nav-vrijetekst">{waarde}</span>;
  const eigen = new Map(u.eigen.map(({ norm, score }) => [norm, score]));
  const naam = new Map(u.uitkomst.schaal.map((waarde) => [waarde.code, waarde.naam]));
  return (
    <Kaart titel={u.naam} id={`thema-${u.id}`}>
      <Gegevenslijst
        gegevens={[
          { label: t.vraag, waarde: tekst(u.vraagstelling) },
          { label: t.conclusie, waarde: tekst(u.conclusie) },
          { label: t.bericht, waarde: tekst(u.deeltekst) },
          { label: t.periode, waarde: themaTeksten.periode(datumTekst(u.van), datumTekst(u.tot)) },
          { label: t.kader, waarde: u.kader },
          { label: t.gedeeld, waarde: datumTekst(dagVan(u.gedeeldOp)) },
        ]}
      />
      <Alinea>
        {t.groep(u.uitkomst.aantal)} {themaTeksten.uitkomst.leeswijzer}
      </Alinea>
      <DataTabel
        bijschrift={t.bijschrift(u.naam)}
        // Of a norm on which neither it nor enough others were looked at, there is nothing to read.
        rijen={u.uitkomst.normen.filter(({ code, genoeg }) => genoeg || eigen.has(code))}
        sleutel={({ code }) => code}
        kolommen={[
          normkolom<Openuitkomst>(),
          {
            id: 'eigen',
            kop: t.kolom.eigen,
            cel: ({ code }) => <strong>{naam.get(eigen.get(code) ?? '') ?? t.geenOordeel}</strong>,
          },
          ...u.uitkomst.schaal.map(groepkolom),
        ]}
        leeg={<Alinea>{t.teWeinig}</Alinea>}
      />
    </Kaart>
  );
}

const groepkolom = ({ code, naam }: { code: string; naam: string }): Kolom<Openuitkomst> => ({
  id: code,
  kop: naam,
  cel: ({ cellen }) => getoond(cellen.find((cel) => cel.code === code)?.aantal),
});
