/** Pages on which British and American offices tell how to ask for information, and the forms for it. All names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const read = (title: string, body: string, trail = '') =>
  factsOf(
    `<!doctype html><html lang="en"><head><title>${title} | Example Council</title></head><body>${trail}<h1>${title}</h1>${body}</body></html>`,
    { url: 'https://www.exampleshire.gov.uk/council/foi' },
  );
const fields = async (inside: string) =>
  (await read('Ask', `<form method="post">${inside}</form>`)).forms.flatMap(form =>
    form.fields.map(({ label, required }) => `${label}${required ? ' !' : ''}`),
  );

describe('a page on requests for information', () => {
  afterEach(closePages);

  it('says what its closed panels say, and not what the banner of the site folds away', async () => {
    const { text } = await read(
      'Ask',
      '<div class="usa-banner"><button aria-controls="b">Why?</button><div id="b" hidden>It is official.</div></div><h2><button aria-expanded="false" aria-controls="p">Time</button></h2><div id="p" hidden><p>We answer soon.</p></div><details><summary>Cost</summary><p>It is free.</p></details><div hidden><p>Left over.</p></div>',
    );
    expect(text.split('\n').filter(line => line.endsWith('.'))).to.deep.equal([
      'We answer soon.',
      'It is free.',
    ]);
  });

  it('is of its kind by the names that offices give it', async () => {
    const kinds = async (...names: string[]) => {
      for (const name of names.slice(1)) expect((await read(name, '')).kind, name).to.equal(names[0]);
    };
    await kinds(
      'ogi',
      'Freedom of Information Act 2000 (FOI)',
      'Freedom of Information Act/Privacy Act',
      'Freedom of information and environmental information',
      'Freedom of Information Act (FOIA) Library',
      'FOIA e-Library',
      'Public Reading Room',
      'Guide to information',
    );
    await kinds('ogiGuide', 'How to request information under the Freedom of Information Act');
    await kinds('requestForm', 'FOIA Online Request Form');
  });

  it('is no home page for its many lists, nor for a trail that begins at home', async () => {
    const lists = `<p>The scheme.</p>${Array.from({ length: 9 }, (_, at) => `<h2>Class ${String(at)}</h2><ul>${['Documents', 'Versions', 'Archive', 'Files', 'More'].map(name => `<li><a href="/d/${String(at)}/${name}">${name} of this class</a></li>`).join('')}</ul>`).join('')}`;
    expect((await read('Publication scheme', lists)).kind).to.equal('ogi');
    const { kindConfidence } = await read(
      'Making an FOI request',
      '<p>Write to us.</p>',
      '<nav class="breadcrumb"><ol><li><a href="/">Home</a></li></ol></nav>',
    );
    expect(kindConfidence).to.be.greaterThan(0.6);
  });
});

describe('the fields of a request form', () => {
  afterEach(closePages);

  it('must be filled in where words say so', async () => {
    expect(
      await fields(
        '<label for="a">Name (required)</label><input id="a"><label for="b">Phone</label><input id="b">',
      ),
    ).to.deep.equal(['Name (required) !', 'Phone']);
  });

  it('have no star of the field before', async () => {
    expect(
      await fields('<p>Details <i>*</i><br><textarea></textarea></p><p>Reason<br><textarea></textarea></p>'),
    ).to.deep.equal(['Details !', 'Reason']);
  });

  it('are called by the words before a star and a colon, and by long ones', async () => {
    expect(
      await fields(
        '<table><tr><td><b>Name <i>*</i>:</b></td><td><input></td></tr><tr><td><b>Why are you asking us for this information? *:</b></td><td><input></td></tr></table>',
      ),
    ).to.deep.equal(['Name !', 'Why are you asking us for this information? !']);
  });

  it('are called by what stands in them rather than by the set or the field before', async () => {
    expect(
      await fields(
        '<fieldset><legend>You</legend><div><input placeholder="Name"></div><div><input placeholder="Phone"></div></fieldset>',
      ),
    ).to.deep.equal(['Name', 'Phone']);
  });
});
