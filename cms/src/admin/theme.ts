/** The site's paper, ink and main green (web/ui/styles/tokens.css) in the names of Strapi's design system. */
export const theme = {
  light: {
    colors: {
      neutral0: '#ffffff',
      neutral100: '#faf8f3',
      neutral150: '#eceae3',
      neutral200: '#ded9cd',
      // Strapi's own is too pale on white for the titles of the home's parts (3.2 to 1).
      neutral500: '#646b7a',
      neutral600: '#555c6b',
      neutral700: '#3a4150',
      neutral800: '#1b2230',
      neutral900: '#1b2230',
      primary100: '#e6f1ef',
      primary200: '#b9d9d4',
      primary500: '#12756d',
      primary600: '#0b5d57',
      primary700: '#084943',
      buttonPrimary500: '#12756d',
      buttonPrimary600: '#0b5d57',
    },
  },
  dark: {
    colors: {
      neutral0: '#1a1f27',
      neutral100: '#13171d',
      neutral150: '#262c36',
      neutral200: '#2e3540',
      neutral600: '#aeb4bf',
      neutral700: '#c9cdd4',
      neutral800: '#ece8df',
      neutral900: '#ece8df',
      primary100: '#16302d',
      primary200: '#24514b',
      primary500: '#74c9b8',
      primary600: '#74c9b8',
      primary700: '#9adccd',
      buttonPrimary500: '#12756d',
      buttonPrimary600: '#0b5d57',
    },
  },
};
