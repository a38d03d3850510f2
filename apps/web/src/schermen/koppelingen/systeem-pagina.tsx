import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  Gegevenslijst,
  Kaart,
  Knoppen,
  KnopKoppeling,
  Koppeling,
  Lijst,
  momentTekst,
  Tijdlijn,
} from '@navolgbaar/ui';
import { formulierenVanVraag, systeemVraag, type Systeem } from '../../api/koppelingen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { formulierTeksten, koppelingTeksten, systeemTeksten as teksten } from '../../teksten/koppelingen';
import { woord } from '../../teksten/waarden';
import { GeheimKaart } from './geheim-kaart';
import { magTekst } from './systeem-mag';
import { Systeemstand } from './systemen-lijst';
import { SysteemToegang } from './systeem-toegang';

/** One system: its secret, whether it may be used, its forms, and what happened to it. */
export function SysteemPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(systeemVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(systeem) => (
        <Pagina
          titel={systeem.naam}
          labels={<Systeemstand systeem={systeem} />}
          kruimels={[{ label: koppelingTeksten.titel, href: adres('/koppelingen') }, { label: systeem.naam }]}
        >
          <div className="nav-formulier nav-stapel">
            <GeheimKaart key={systeem.id} systeem={systeem} />
            <Kaart titel={teksten.gegevens.titel} id="over">
              <Gegevenslijst gegevens={gegevens(systeem)} />
            </Kaart>
            {systeem.aanleveraar && <FormulierenKaart systeem={systeem} />}
            <SysteemToegang systeem={systeem} />
            <Kaart titel={teksten.verloop.titel} id="verloop">
              <Tijdlijn items={verloop(systeem)} />
            </Kaart>
          </div>
        </Pagina>
      )}
    </Gegevens>
  );
}

const gegevens = (systeem: Systeem) => [
  { label: teksten.gegevens.mag, waarde: magTekst(systeem).join(' ') },
  { label: teksten.gegevens.clientId, waarde: <span className="nav-breekbaar">{systeem.clientId}</span> },
  { label: teksten.gegevens.sinds, waarde: momentTekst(systeem.gemaaktOp) },
  {
    label: teksten.gegevens.gebruikt,
    waarde: systeem.laatstGebruiktOp ? momentTekst(systeem.laatstGebruiktOp) : teksten.nooit,
  },
];

const verloop = ({ verloop: gebeurtenissen }: Systeem) =>
  gebeurtenissen.map(({ soort, reden, op, door }, plaats) => ({
    id: String(plaats),
    moment: op,
    wie: door ?? teksten.verloop.server,
    wat: woord(teksten.verloop.soort, soort),
    ...(reden ? { details: teksten.verloop.reden(reden) } : {}),
  }));

function FormulierenKaart({ systeem: { id } }: { systeem: Systeem }) {
  const vraag = useQuery(formulierenVanVraag(id));
  const t = teksten.formulieren;
  return (
    <Kaart titel={t.titel} id="formulieren">
      <Alinea>{t.tekst}</Alinea>
      <Gegevens vraag={vraag} wat={formulierTeksten.bijschrift}>
        {(formulieren) =>
          formulieren.length === 0 ? (
            <Alinea>{t.geen}</Alinea>
          ) : (
            <Lijst
              items={formulieren.map(({ formulierId, naam, machineclientId }) => (
                <>
                  <Koppeling href={adres(`/koppelingen/formulieren/${encodeURIComponent(formulierId)}`)}>
                    {naam}
                  </Koppeling>
                  {machineclientId === null && ` (${t.ookAnderen})`}
                </>
              ))}
            />
          )
        }
      </Gegevens>
      <Knoppen>
        <KnopKoppeling href={adres(`/koppelingen/formulieren/nieuw?systeem=${id}`)} pictogram="nieuw">
          {t.nieuw}
        </KnopKoppeling>
      </Knoppen>
    </Kaart>
  );
}
