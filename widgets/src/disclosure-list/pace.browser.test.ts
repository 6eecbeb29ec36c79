import { expect } from '@open-wc/testing';
import { waitUntil } from '../internal/wait.test-helper.js';
import { Pace } from './pace.js';

/** A host with 100 rows of 100 pixels: nine or so are in sight, whatever the screen. */
function hostWithRows() {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open' });
  for (let row = 0; row < 100; row += 1) {
    const line = document.createElement('div');
    line.setAttribute('part', 'row');
    line.style.height = '100px';
    root.append(line);
  }
  document.body.prepend(element);
  let updates = 0;
  const pace = new Pace(
    Object.assign(element, {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => {
        updates += 1;
      },
      updateComplete: Promise.resolve(true),
    }),
  );
  pace.hostConnected();
  return {
    pace,
    updates: () => updates,
    end: () => {
      pace.hostDisconnected();
      element.remove();
    },
  };
}

/** Draws, and waits until the pause has come in which the screen is looked at. */
async function looked(pace: Pace): Promise<void> {
  pace.set(false);
  pace.hostUpdated();
  await waitUntil(() => {
    pace.set(true);
    return pace.drawn < 100;
  }, 'the screen is looked at');
}

describe('the pace of drawing', () => {
  it('draws all rows until it knows how many are in sight', () => {
    const { pace, end } = hostWithRows();
    pace.set(true);
    expect(pace.drawn).to.equal(Infinity);
    end();
  });

  it('draws the rows in sight first, and asks for the others in the next pause', async () => {
    const { pace, updates, end } = hostWithRows();
    await looked(pace);
    expect(pace.drawn).to.be.greaterThan(1);
    pace.hostUpdated();
    await waitUntil(() => pace.drawn === Infinity, 'the other rows are asked for');
    expect(updates()).to.equal(1);
    end();
  });

  it('asks for the others at once when somebody scrolls or prints', async () => {
    const { pace, updates, end } = hostWithRows();
    await looked(pace);
    for (const event of ['scroll', 'beforeprint']) {
      pace.set(true);
      window.dispatchEvent(new Event(event));
      expect(pace.drawn, event).to.equal(Infinity);
    }
    expect(updates()).to.equal(2);
    end();
  });
});
