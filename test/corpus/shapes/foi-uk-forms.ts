/** English request forms, pages on how to ask, and forms and texts close to them. All names are made up. */
import { council, govuk, jadu, lgd, parish, trust, uk } from './foi-frames.js';

const FORM = ['requestForm'] as const;
const TIME = '<p>We will reply within 20 working days.</p>';
const group = (name: string, label: string, type = 'text', required = false) =>
  `<div class="govuk-form-group"><label class="govuk-label" for="${name}">${label}</label>${type === 'textarea' ? `<textarea class="govuk-textarea" id="${name}" name="${name}"${required ? ' required' : ''}></textarea>` : `<input class="govuk-input" id="${name}" name="${name}" type="${type}"${required ? ' required aria-required="true"' : ''}>`}</div>`;
const form = (fields: string, button = 'Submit request') =>
  `<form method="post" action="/forms/foi">${fields}<button class="govuk-button" type="submit">${button}</button></form>`;
const THREE =
  group('n', 'Full name', 'text', true) +
  group('e', 'Email address', 'email', true) +
  group('d', 'What information do you want?', 'textarea', true);
const police = trust('Exampleshire Constabulary');
const nhs = trust('Exampleshire Hospitals NHS Foundation Trust');

export const UK_FORMS = [
  uk(
    'three fields and the time',
    { url: council('foi/request'), kinds: FORM },
    lgd('Make a freedom of information request', `${TIME}${form(THREE)}`),
  ),
  uk(
    'webform of a council with postal address and format',
    { url: 'https://www.sampleham.gov.uk/xfp/form/112', kinds: FORM },
    jadu(
      'FOI request form',
      `<p>The Freedom of Information Act gives us twenty working days to respond.</p><form id="theform" action="/xfp/form/112" method="post"><fieldset><legend>Your details</legend><ol class="fields"><li><label for="q1">Name <span class="required">(required)</span></label><input id="q1" name="q1" type="text"></li><li><label for="q2">Organisation</label><input id="q2" name="q2"></li><li><label for="q3">Address <span class="required">(required)</span></label><textarea id="q3" name="q3"></textarea></li></ol></fieldset><fieldset><legend>Your request</legend><ol class="fields"><li><label for="q4">Information required <span class="required">(required)</span></label><textarea id="q4" name="q4"></textarea></li><li>How should we send it?<label><input type="radio" name="q5" value="e"> E-mail</label><label><input type="radio" name="q5" value="p"> Post</label></li></ol></fieldset><input type="submit" name="next" value="Submit"></form>`,
    ),
  ),
  uk(
    'police form, telephone and reason optional',
    { url: 'https://www.exampleshire.police.uk/rqo/request/ri/foi/', kinds: FORM },
    police(
      'Request information under the Freedom of Information Act',
      `${form(`${group('fn', 'First name', 'text', true)}${group('sn', 'Surname', 'text', true)}${group('em', 'Email address', 'email', true)}${group('ph', 'Phone number (optional)', 'tel')}${group('rq', 'Please describe the information you’re requesting', 'textarea', true)}${group('why', 'Is there anything else you would like to tell us? (optional)', 'textarea')}`, 'Send request')}<p>We aim to send you a response within 20 working days.</p>`,
    ),
  ),
  uk(
    'form of a parish on a form plugin, labels after star spans',
    { url: 'https://littlesampling.example/foi-request/', kinds: FORM },
    parish(
      'FOI Request',
      '<p>The Clerk answers requests under the Freedom of Information Act 2000 within 20 working days.</p><form class="wpforms-validate wpforms-form" method="post" action="/foi-request/"><div class="wpforms-field-container"><div class="wpforms-field"><label class="wpforms-field-label" for="w0">Name <span class="wpforms-required-label">*</span></label><input type="text" id="w0" name="wpforms[fields][0]" required></div><div class="wpforms-field"><label class="wpforms-field-label" for="w1">Email <span class="wpforms-required-label">*</span></label><input type="email" id="w1" name="wpforms[fields][1]" required></div><div class="wpforms-field"><label class="wpforms-field-label" for="w2">Information requested <span class="wpforms-required-label">*</span></label><textarea id="w2" name="wpforms[fields][2]" required></textarea></div></div><div class="wpforms-submit-container"><button type="submit">Submit</button></div></form>',
    ),
  ),
  uk(
    'form that demands the purpose',
    { url: council('foi/request'), kinds: FORM, failed: ['uk.form'] },
    lgd(
      'Freedom of information request form',
      `${TIME}${form(`${THREE}${group('p', 'Why do you want this information?', 'textarea', true)}`)}`,
    ),
  ),
  uk(
    'form with a required choice of the purpose',
    { url: council('foi/form'), kinds: FORM, failed: ['uk.form'] },
    lgd(
      'Request information (FOI)',
      `${TIME}${form(`${THREE}<div class="govuk-form-group"><label for="p">Purpose of your request *</label><select id="p" name="p" required><option value="">Choose</option><option>Journalism</option><option>Research</option><option>Private</option></select></div>`)}`,
    ),
  ),
  uk(
    'form with neither e-mail nor postal address',
    { url: council('foi/request'), kinds: FORM, failed: ['uk.form'] },
    lgd(
      'Make an FOI request',
      `${TIME}${form(group('n', 'Your name', 'text', true) + group('d', 'Describe the information you are requesting', 'textarea', true))}`,
    ),
  ),
  uk(
    'form that says nothing of time',
    { url: council('foi/request'), kinds: FORM, failed: ['uk.time'] },
    lgd(
      'Make a Freedom of Information request',
      `<p>Check our publication scheme first, as what you want may be there.</p>${form(THREE)}`,
    ),
  ),
  uk(
    'how to make a request, with the time',
    { url: council('foi/how'), kinds: ['ogiGuide'] },
    lgd(
      'How to make a Freedom of Information request',
      '<h2>Before you ask</h2><p>Look at the publication scheme.</p><h2>What to include</h2><ul><li>your name</li><li>an address, which can be an e-mail address</li><li>a description of the information</li></ul><h2>What happens next</h2><p>You should receive the information within 20 working days.</p><h2>Charges</h2><p>Most requests are free.</p><h2>If you are unhappy</h2><p>Ask for an internal review, then turn to the Information Commissioner.</p>',
    ),
  ),
  uk(
    'how to make a request, the time left out',
    {
      url: 'https://www.exampleshirehospitals.nhs.uk/foi/making-a-request',
      kinds: ['ogiGuide'],
      failed: ['uk.time'],
    },
    nhs(
      'Making a Freedom of Information request',
      '<p>To make a request under the Freedom of Information Act you need to:</p><ol><li>put it in writing</li><li>give your name and an address for the reply</li><li>describe the information you want</li></ol><h3>Where to send it</h3><p>FOI Team, Trust Headquarters, Exampleton.</p><h3>Exemptions</h3><p>Some information may be withheld; we will tell you why.</p>',
    ),
  ),
  uk(
    'guide on GOV.UK in steps, month and days spelled out',
    { url: 'https://www.gov.uk/make-a-freedom-of-information-request/how', open: ['uk.time'] },
    govuk(
      'How to make an FOI request',
      '<div class="gem-c-govspeak govuk-govspeak"><p>You can ask any public authority by letter, e-mail or online form.</p><h2>When you’ll get a response</h2><p>Most authorities must answer within 20 working days.</p></div>',
    ),
  ),
  uk(
    'subject access form, identity papers asked',
    { url: council('data-protection/sar'), open: [] },
    lgd(
      'Make a subject access request',
      `<p>You have a right to a copy of the personal data that we hold on you. We answer within one calendar month.</p>${form(`${group('n', 'Full name', 'text', true)}${group('b', 'Date of birth', 'text', true)}${group('a', 'Address', 'textarea', true)}${group('d', 'What personal information do you want?', 'textarea', true)}${group('i', 'Upload proof of identity', 'file', true)}`)}`,
    ),
  ),
  uk(
    'page on subject access requests, text',
    { url: council('data-protection/your-data') },
    lgd(
      'Access to your personal information',
      '<p>Under the UK GDPR you may ask what we hold on you. This is called a subject access request.</p><h2>How to apply</h2><p>Write to the data protection officer and enclose a copy of your passport.</p><h2>How long it takes</h2><p>One month, or three if your request is complex.</p><p>For other information see <a href="/foi">freedom of information</a>.</p>',
    ),
  ),
  uk(
    'internal review',
    { url: council('foi/internal-review') },
    lgd(
      'Ask for an internal review',
      '<p>If you are unhappy with our answer to your FOI request, write to us within 40 working days of it. Another officer will look at it again.</p><p>After that you may complain to the Information Commissioner’s Office.</p>',
    ),
  ),
  uk(
    'environmental information',
    { url: council('foi/eir') },
    lgd(
      'Environmental Information Regulations',
      '<p>The Environmental Information Regulations 2004 open information on air, water, land and noise. Requests may be made by word of mouth.</p><p>We answer within 20 working days, or 40 where the request is complex.</p><p>Use our <a href="/foi/request">request form</a>.</p>',
    ),
  ),
  uk(
    'fees notice of the act',
    { url: council('foi/charges'), open: ['uk.log'] },
    jadu(
      'Charges for information',
      '<table><tr><th>Item</th><th>Charge</th></tr><tr><td>Photocopy A4</td><td>10p</td></tr><tr><td>Postage</td><td>Actual cost</td></tr></table><p>Where an answer would cost more than £450 we may refuse the request under section 12.</p>',
    ),
  ),
];
