package org.kratomguide.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a sheet's markup and adds what a PDF needs and a page does not. */
final class SheetMarkup {

	private SheetMarkup() {
	}

	static Document parse(String sheet) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(sheet.strip())));
			sayWhereLinksLead(document);
			return document;
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalStateException("The template of a sheet is not well-formed XML", ex);
		}
	}

	/** The renderer takes a link's description from its title. */
	private static void sayWhereLinksLead(Document document) {
		all(document.getElementsByTagName("a"))
			.forEach((link) -> link.setAttribute("title", link.getTextContent().replaceAll("\\s+", " ").strip()));
	}

	private static Stream<Element> all(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj((i) -> (Element) nodes.item(i));
	}

}
