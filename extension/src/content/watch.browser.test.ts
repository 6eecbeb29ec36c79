/** The watch tells of what changed in the end, not of what came and went, and not for ever of a clock. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { changesIn } from './changes.js';
import { startWatch, type Watch } from './watch.js';

const OPTIONS = {
  subtree: true,
  childList: true,
  characterDataOldValue: true,
  attributeOldValue: true,
} as const;

describe('what a batch of changes comes to', () => {
  let page: HTMLElement;
  let observer: MutationObserver;
  const changes = (act: () => void, ours: (node: Node) => boolean = () => false) => {
    act();
    return changesIn(observer.takeRecords(), ours);
  };

  beforeEach(() => {
    page = document.createElement('main');
    page.innerHTML = '<p id="a" class="x">1</p><p id="b">2</p>';
    document.body.append(page);
    observer = new MutationObserver(() => undefined);
    observer.observe(page, OPTIONS);
  });
  afterEach(() => {
    observer.disconnect();
    page.remove();
  });
  const [a, b] = ['#a', '#b'].map(id => () => page.querySelector<HTMLElement>(id)!);

  it('names the parts whose words, children or attributes are others', () => {
    expect([...changes(() => (b!().textContent = '3')).content]).to.deep.equal([b!()]);
    expect([...changes(() => b!().setAttribute('title', 'x')).content]).to.deep.equal([b!()]);
    const text = a!().firstChild as Text;
    expect([...changes(() => (text.data = '9')).content]).to.deep.equal([text]);
  });

  it('passes over what was set to what it was, at once or by way of something else', () => {
    const none = changes(() => {
      b!().id = 'b';
      a!().title = 'y';
      a!().removeAttribute('title');
      (a!().firstChild as Text).data = '7';
      (a!().firstChild as Text).data = '1';
    });
    expect(none.content.size).to.equal(0);
    expect(none.looks).to.equal(false);
  });

  it('passes over a probe that came and went, but not over a part that was moved', () => {
    const probe = document.createElement('i');
    expect(
      changes(() => {
        page.append(probe);
        probe.textContent = 'x';
        probe.remove();
      }).content.has(page),
    ).to.equal(false);
    expect(changes(() => page.append(a!())).content.has(page)).to.equal(true);
  });

  it('tells looks from content, and knows an attribute that nobody reads', () => {
    const looks = changes(() => (a!().className = 'z'));
    expect([looks.looks, looks.content.size]).to.deep.equal([true, 0]);
    const idle = changes(() => {
      b!().setAttribute('aria-expanded', 'true');
      b!().setAttribute('tabindex', '-1');
    });
    expect([idle.looks, idle.content.size]).to.deep.equal([false, 0]);
    expect(changes(() => b!().setAttribute('data-id', '1')).content.size).to.equal(1);
    expect(changes(() => b!().removeAttribute('data-id')).content.size).to.equal(1);
  });

  it('passes over nodes that are not the page’s', () => {
    const mark = document.createElement('sunboard-marks');
    const ours = (node: Node) => node === mark;
    expect(changes(() => page.append(mark), ours).content.size).to.equal(0);
    expect(changes(() => mark.setAttribute('title', 'x'), ours).content.size).to.equal(0);
    expect(changes(() => page.append(mark, document.createElement('p')), ours).content.size).to.equal(1);
  });
});

describe('watch', () => {
  let page: HTMLElement;
  let watch: Watch | undefined;
  let told = 0;
  const follow = (judged: boolean) => {
    watch = startWatch({
      isOurs: () => false,
      onStir: () => undefined,
      onMove: () => undefined,
      onChange: () => {
        told += 1;
        watch?.reading();
        watch?.settled(1);
        watch?.judged(judged);
      },
    });
  };

  before(() => {
    (globalThis as { chrome?: unknown }).chrome ??= {};
  });
  beforeEach(() => {
    told = 0;
    page = document.createElement('main');
    page.innerHTML = '<p id="clock">0</p><p id="news"></p>';
    document.body.append(page);
  });
  afterEach(() => {
    watch?.stop();
    page.remove();
  });

  it('leaves a clock alone that changes no finding, and still tells of anything else', async () => {
    follow(false);
    const clock = page.querySelector('#clock')!;
    let ticks = 0;
    const timer = setInterval(() => (clock.textContent = String((ticks += 1))), 450);
    await waitUntil(() => told === 3, 'the clock was read for', { timeout: 15_000 });
    const since = ticks;
    await waitUntil(() => ticks === since + 4, 'the clock goes on', { timeout: 15_000 });
    expect(told).to.equal(3);
    page.querySelector('#news')!.textContent = '新闻';
    await waitUntil(() => told === 4, 'the news were read', { timeout: 15_000 });
    clearInterval(timer);
  });

  it('takes what the panel’s messages pass on for no act of a person: the clock is left alone all the same', async () => {
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: true }, configurable: true });
    follow(false);
    const clock = page.querySelector('#clock')!;
    let ticks = 0;
    const timer = setInterval(() => (clock.textContent = String((ticks += 1))), 450);
    await waitUntil(() => ticks === 8, 'the clock goes on', { timeout: 15_000 });
    Reflect.deleteProperty(navigator, 'userActivation');
    expect(told).to.equal(3);
    // What a person does with it is followed.
    await sendKeys({ press: 'a' });
    await waitUntil(() => told === 4, 'the act was followed', { timeout: 15_000 });
    clearInterval(timer);
  });

  it('tells of a change that happened while the page was being read', async () => {
    follow(true);
    watch?.reading();
    page.querySelector('#news')!.textContent = '新闻';
    await Promise.resolve();
    watch?.settled(1);
    await waitUntil(() => told === 1, 'the change was told', { timeout: 15_000 });
  });
});
