throw new Error('there is nothing in this stand-in yet')
