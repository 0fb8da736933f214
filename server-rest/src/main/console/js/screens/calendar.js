export default { title: 'nav.today', render: () => document.createElement('p') };
