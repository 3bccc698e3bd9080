package org.kratomguide.site;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A small XML document in the making. All text is escaped. */
public final class XmlText {

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	private XmlText() throws XMLStreamException {
		this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(this.text);
	}

	/**
	 * Writes a document.
	 * @param root its outermost element
	 * @param namespace the namespace of all elements, or nothing
	 * @param content writes what is in it
	 */
	public static String of(String root, String namespace, Part content) {
		try {
			XmlText document = new XmlText();
			document.xml.writeStartDocument("UTF-8", "1.0");
			document.xml.writeStartElement(root);
			if (!namespace.isEmpty()) {
				document.xml.writeDefaultNamespace(namespace);
			}
			content.write(document);
			document.xml.writeEndDocument();
			return document.text.toString();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("A string takes everything", ex);
		}
	}

	/** An element with text. */
	public XmlText text(String name, String words) throws XMLStreamException {
		return element(name, (xml) -> xml.xml.writeCharacters(words));
	}

	/** An element without text, its attributes as names and values in turn. */
	public XmlText empty(String name, String... attributes) throws XMLStreamException {
		this.xml.writeEmptyElement(name);
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], attributes[i + 1]);
		}
		return this;
	}

	/** An attribute of the element that was begun last. */
	public XmlText attribute(String name, String value) throws XMLStreamException {
		this.xml.writeAttribute(name, value);
		return this;
	}

	/** An element with elements in it. */
	public XmlText element(String name, Part content) throws XMLStreamException {
		this.xml.writeStartElement(name);
		content.write(this);
		this.xml.writeEndElement();
		return this;
	}

	/** Writes a part of a document. */
	@FunctionalInterface
	public interface Part {

		/** Writes it. */
		void write(XmlText xml) throws XMLStreamException;

	}

}
