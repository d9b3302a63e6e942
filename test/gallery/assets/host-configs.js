// How Teams draws cards, near enough to look at: its sizes, spacings and colours in both themes.
const foreground = (standard, accent, good, warning, attention) => {
  const colour = (full) => ({ default: full, subtle: full });
  return {
    default: standard,
    dark: colour('#242424'),
    light: colour('#ffffff'),
    accent: colour(accent),
    good: colour(good),
    warning: colour(warning),
    attention: colour(attention),
  };
};

const hostConfig = (foregroundColors, backgrounds, lineColor) => ({
  supportsInteractivity: true,
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: Object.fromEntries(
    Object.entries(backgrounds).map(([style, backgroundColor]) => [style, { backgroundColor, foregroundColors }]),
  ),
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
  },
  factSet: {
    title: { size: 'default', weight: 'bolder', wrap: true },
    value: { size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
});

globalThis.hostConfigs = {
  light: hostConfig(
    foreground({ default: '#242424', subtle: '#616161' }, '#5b5fc7', '#237b4b', '#835c00', '#c4314b'),
    {
      default: '#ffffff',
      emphasis: '#f5f5f5',
      accent: '#e2e4f6',
      good: '#e7f2da',
      warning: '#fbf6d9',
      attention: '#fcf4f6',
    },
    '#e0e0e0',
  ),
  dark: hostConfig(
    foreground({ default: '#ffffff', subtle: '#adadad' }, '#a6a7dc', '#92c353', '#f8d22a', '#f9526b'),
    {
      default: '#292929',
      emphasis: '#1f1f1f',
      accent: '#3d3e66',
      good: '#13301f',
      warning: '#463100',
      attention: '#3b1519',
    },
    '#3d3d3d',
  ),
};
