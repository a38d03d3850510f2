import { useQuery } from '@tanstack/react-query';
import { Alinea, Melding, momentTekst } from '@navolgbaar/ui';
import { postvakstandVraag } from '../../api/post';
import { postvakstandTeksten as t } from '../../teksten/post';

/** How the reading of the mailbox goes, in a sentence; loud when it does not. */
export function Postvakstand() {
  const { data } = useQuery(postvakstandVraag);
  if (!data) return null;
  const { ingesteld, geluktOp, misluktSinds, pogingen, fout, volgendeOp, achtergebleven } = data;
  if (!ingesteld) return <Melding>{t.geen}</Melding>;
  return (
    <>
      {misluktSinds ? (
        <Melding soort="waarschuwing" titel={t.mislukt}>
          {t.misluktTekst(
            momentTekst(misluktSinds),
            pogingen,
            fout ?? '',
            momentTekst(volgendeOp ?? misluktSinds),
          )}
        </Melding>
      ) : (
        <Alinea soort="klein">{geluktOp ? t.goed(momentTekst(geluktOp)) : t.nog}</Alinea>
      )}
      {achtergebleven > 0 && <Melding soort="waarschuwing">{t.achtergebleven(achtergebleven)}</Melding>}
    </>
  );
}
