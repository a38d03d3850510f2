import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { beschrijfFout } from './logboek';

const NAAM = 'Jan Jansen';

function databankfout(): pg.DatabaseError {
  const fout = new pg.DatabaseError(`invalid input syntax for type date: "${NAAM}"`, 1, 'error');
  return Object.assign(fout, { code: '22007', detail: `Key (naam)=(${NAAM}) already exists.`, where: NAAM });
}

describe('een fout in het logboek', () => {
  it.each([
    ['van de databank', databankfout()],
    ['van TypeORM', new QueryFailedError('INSERT …', [NAAM], databankfout())],
    ['van het lezen van JSON', jsonfout()],
    ['met een code', Object.assign(new Error(NAAM), { code: 'EIGEN' })],
  ])('%s noemt plaats en soort, nooit wat iemand heeft ingevuld', (_, fout) => {
    const regel = JSON.stringify(beschrijfFout(fout));
    expect(regel).not.toContain(NAAM);
    expect(regel).toContain('at ');
  });

  it('houdt de melding van een fout in onze eigen code', () => {
    expect(beschrijfFout(new TypeError('x is not a function'))).toMatchObject({
      type: 'TypeError',
      melding: 'x is not a function',
    });
  });

  it('houdt de code van de databank', () => {
    expect(beschrijfFout(databankfout())).toMatchObject({ code: '22007' });
  });
});

function jsonfout(): Error {
  try {
    JSON.parse(`"${NAAM}`);
  } catch (fout) {
    return fout as Error;
  }
  throw new Error('JSON.parse had moeten weigeren');
}
