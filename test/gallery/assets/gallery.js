// Draws each card in both themes at both widths when it comes near the window: a page may hold hundreds.
const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
const { cards, hostConfigs } = globalThis;

// Cards keep to plain text, which is drawn as it is.
AdaptiveCard.onProcessMarkdown = () => {};

const draw = (json, theme, width) => {
  const frame = document.createElement('div');
  frame.className = `frame ${theme} width-${width}`;
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfigs[theme]);
  try {
    card.parse(json);
    frame.append(card.render());
  } catch (error) {
    frame.textContent = String(error);
  }
  return frame;
};

const drawState = (section) => {
  const drawings = section.querySelector('.drawings');
  const json = cards[Number(section.dataset.index)];
  for (const theme of ['light', 'dark']) {
    for (const width of [320, 800]) drawings.append(draw(json, theme, width));
  }
};

const inSight = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      inSight.unobserve(target);
      drawState(target);
    }
  },
  { rootMargin: '600px' },
);
for (const section of document.querySelectorAll('.state')) inSight.observe(section);
