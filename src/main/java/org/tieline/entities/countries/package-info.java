/** The world's countries, their codes, names and regions; no Spark. */
package org.tieline.entities.countries;
