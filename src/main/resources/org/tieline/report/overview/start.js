// Draws what the run has.

drawPeriods();
if (data.network) drawNetwork();
if (data.ties) drawTies();
if (data.topics) drawTopics();
if (data.terms) drawTerms();
