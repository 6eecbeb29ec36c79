/** American request forms, guides and handbooks. All names are made up. */
import { fed, server, tables, us, uswds } from './foi-frames.js';

const FORM = ['requestForm'] as const;
const box = (name: string, label: string, type = 'text', required = false) =>
  `<label class="usa-label" for="${name}">${label}${required ? ' <abbr title="required" class="usa-hint--required">*</abbr>' : ''}</label>${type === 'textarea' ? `<textarea class="usa-textarea" id="${name}" name="${name}"${required ? ' required' : ''}></textarea>` : `<input class="usa-input" id="${name}" name="${name}" type="${type}"${required ? ' required' : ''}>`}`;
const TIME =
  '<p>We decide on requests within 20 working days of receipt. In unusual circumstances that time may be extended by ten working days.</p>';
const form = (fields: string, intro = TIME) =>
  `${intro}<form class="usa-form usa-form--large" method="post" action="/foia/submit">${fields}<button class="usa-button" type="submit">Submit request</button></form>`;

export const US_FORMS = [
  us(
    'form of the design system, contact, description, fees',
    { url: fed('foia/request'), kinds: FORM },
    uswds(
      'Submit a FOIA Request',
      form(
        `<fieldset class="usa-fieldset"><legend>Contact information</legend>${box('name_first', 'First name')}${box('name_last', 'Last name')}${box('email', 'Email address', 'email', true)}</fieldset><fieldset><legend>Your request</legend>${box('request_description', 'Describe the records you seek', 'textarea', true)}</fieldset><fieldset><legend>Fees</legend>${box('fee', 'Amount you are willing to pay')}<input type="checkbox" id="fw" name="fee_waiver"><label for="fw">I ask for a fee waiver</label><input type="checkbox" id="ex" name="expedited"><label for="ex">I ask for expedited processing</label></fieldset>`,
      ),
    ),
  ),
  us(
    'form of a portal with account number optional, twenty days in words',
    { url: fed('foia/online-form'), kinds: FORM, open: ['us.time'] },
    uswds(
      'FOIA Online Request Form',
      form(
        `${box('n', 'Requester name', 'text', true)}${box('o', 'Organization (optional)')}${box('a', 'Mailing address', 'textarea', true)}${box('e', 'E-mail')}${box('d', 'Records requested', 'textarea', true)}`,
        '<p>The agency has twenty (20) business days, excluding Saturdays, Sundays and legal public holidays, to make a determination.</p>',
      ),
    ),
  ),
  us(
    'form in a table of a server page',
    { url: 'https://www.example-board.gov/foia/form.asp', kinds: FORM, open: ['us.time'] },
    server(
      'FOIA Request Form',
      '<p>A response will be sent within 20 working days.</p><form name="foia" action="send.asp" method="post"><table><tr><td align="right"><b>Your Name:</b></td><td><input name="nm" size="40"></td></tr><tr><td align="right"><b>E-mail:</b></td><td><input name="em" size="40"></td></tr><tr><td align="right" valign="top"><b>Description of records:</b></td><td><textarea name="ds" rows="8" cols="40"></textarea></td></tr><tr><td></td><td><input type="submit" value="Send FOIA Request"></td></tr></table></form>',
    ),
  ),
  us(
    'form that demands a Social Security number',
    { url: fed('foia/request'), kinds: FORM, failed: ['us.form'] },
    uswds(
      'FOIA Request',
      form(
        `${box('nm', 'Full name', 'text', true)}${box('ssn', 'Social Security Number', 'text', true)}${box('em', 'Email', 'email', true)}${box('ds', 'Description of the records requested', 'textarea', true)}`,
      ),
    ),
  ),
  us(
    'form without a description of records',
    { url: fed('foia/request-form'), kinds: FORM, failed: ['us.form'] },
    uswds(
      'Make a FOIA request',
      form(
        `${box('fn', 'First name', 'text', true)}${box('ln', 'Last name', 'text', true)}${box('em', 'Email', 'email', true)}${box('ph', 'Phone number', 'tel')}`,
        `${TIME}<p>Give us your details and we will call you back on your Freedom of Information Act request.</p>`,
      ),
    ),
  ),
  us(
    'form that says nothing of time',
    { url: fed('foia/request'), kinds: FORM, failed: ['us.time'] },
    uswds(
      'Submit a Freedom of Information Act Request',
      form(
        `${box('nm', 'Name', 'text', true)}${box('em', 'Email', 'email', true)}${box('rq', 'Records you are requesting', 'textarea', true)}`,
        '<p>Please fill in the form. Fields with a star must be filled in.</p>',
      ),
    ),
  ),
  us(
    'step one of a form of several pages, description only',
    { url: fed('foia/wizard/1'), open: ['us.form', 'us.time'] },
    uswds(
      'FOIA request: step 1 of 4',
      `<div class="usa-step-indicator"><ol><li>Request</li><li>Contact</li><li>Fees</li><li>Review</li></ol></div>${form(box('d', 'What records do you want?', 'textarea', true), '')}`,
    ),
  ),
  us(
    'a form for Privacy Act records that asks to verify identity',
    { url: fed('privacy/request-my-records'), open: ['us.time'] },
    uswds(
      'Request your own records under the Privacy Act',
      form(
        `${box('nm', 'Full name', 'text', true)}${box('dob', 'Date of birth', 'text', true)}${box('ssn', 'Social Security Number, to find your file', 'text', true)}${box('em', 'Email', 'email', true)}${box('d', 'Which records about you do you want?', 'textarea', true)}`,
        '<p>Under the Privacy Act of 1974 you may see the records that we keep about yourself. We have to verify who you are.</p>',
      ),
    ),
  ),
  us(
    'reference guide as a text with headings',
    { url: fed('foia/reference-guide'), kinds: ['ogiGuide'] },
    uswds(
      'FOIA Reference Guide',
      `<h2>I. Introduction</h2><p>This guide explains how to ask for records of the Example Service under the Freedom of Information Act.</p><h2>II. Access without a request</h2><p>See the <a href="/foia/library">FOIA Library</a>.</p><h2>III. Where to make a request</h2><p>Write to the FOIA Officer.</p><h2>IV. How to make a request</h2><p>Describe the records reasonably.</p><h2>V. Response times</h2>${TIME}<h2>VI. Fees</h2><p>Two hours of search and 100 pages are free for most.</p><h2>VII. Exemptions</h2><p>There are nine.</p><h2>VIII. Appeals</h2><p>You have 90 days.</p>`,
    ),
  ),
  us(
    'handbook that never names the time limit',
    { url: fed('foia/handbook'), kinds: ['ogiGuide'], failed: ['us.time'] },
    uswds(
      'FOIA Handbook: How to Request Records',
      '<h2>Who may ask</h2><p>Anybody may ask for records under the Freedom of Information Act.</p><h2>How to ask</h2><p>Send a letter marked “FOIA Request” to the FOIA Officer. Describe the records.</p><h2>What it costs</h2><p>Fees depend on who asks.</p><h2>If you disagree</h2><p>You may appeal to the General Counsel within 90 days of our letter.</p>',
    ),
  ),
  us(
    'guide in tables, questions and answers in bold',
    { url: 'https://www.example-commission.gov/foiaguide.htm', kinds: ['ogiGuide'] },
    tables(
      'Guide to the Freedom of Information Act',
      '<font size="2"><p><b>Q: Who can make a FOIA request?</b><br>A: Any person.<p><b>Q: How do I make a FOIA request?</b><br>A: In writing, by mail, fax or e-mail, describing the records.<p><b>Q: How long will it take?</b><br>A: The law gives us 20 days (not counting week-ends and federal holidays) once the request reaches the right office.<p><b>Q: What does it cost?</b><br>A: Often nothing.<p><b>Q: Can I appeal?</b><br>A: Yes, within 90 days.</font>',
    ),
  ),
  us(
    'frequently asked questions in an accordion',
    { url: fed('foia/faq'), open: ['us.guide', 'us.report', 'us.readingRoom'] },
    uswds(
      'FOIA Frequently Asked Questions',
      `<div class="usa-accordion">${[
        [
          'How long does it take?',
          'Twenty working days for a determination, longer in unusual circumstances.',
        ],
        ['Is there a form?', 'No form is needed.'],
        ['May I get records in a format of my choice?', 'Yes, where we can readily make them so.'],
      ]
        .map(
          ([q = '', a = '']) =>
            `<h3 class="usa-accordion__heading"><button class="usa-accordion__button" aria-expanded="false">${q}</button></h3><div class="usa-accordion__content" hidden><p>${a}</p></div>`,
        )
        .join('')}</div>`,
    ),
  ),
  us(
    'status of a request by its number',
    { url: fed('foia/status') },
    uswds(
      'Check the status of your FOIA request',
      '<p>Enter the tracking number from our letter.</p><form method="get" action="/foia/status" class="usa-form"><label class="usa-label" for="no">Tracking number</label><input class="usa-input" id="no" name="no" required><button class="usa-button">Check status</button></form>',
    ),
  ),
  us(
    'an appeal as a form',
    { url: fed('foia/appeal'), open: ['us.time', 'us.form'] },
    uswds(
      'Appeal a FOIA decision',
      form(
        `${box('no', 'Number of your request', 'text', true)}${box('em', 'Email', 'email', true)}${box('why', 'Why do you disagree with our decision?', 'textarea', true)}`,
        '<p>You may appeal within 90 days. We answer appeals within 20 working days.</p>',
      ),
    ),
  ),
];
