export { renderToStaticMarkup as markup } from 'react-dom/server'
