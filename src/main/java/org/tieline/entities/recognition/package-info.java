/** From an article's text to its names, resolved within the article; no Spark. */
package org.tieline.entities.recognition;
